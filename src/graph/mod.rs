//! The journey as a graph, behind questions in the words of the field.
