# The words of cjm in English. A language is one file like this one, with the same keys and the same values in { }.
#
# Names and texts of the journey are never inflected: set them behind a colon, in quotation marks, or beside a noun.
# What stands between backquotes is typed as it is: keys, values, commands.
# A message and a term (-customer) never share a name.

## What can be called otherwise in a file

-customer =
    { $number ->
        [one] customer
       *[other] customers
    }
-purchase = purchase

customers = { -customer(number: "other") }
one-customer = { -customer(number: "one") }
purchase-word = { -purchase }

## Numbers, lists and quotations

decimal = .
percent = { $number } %
quote = “{ $text }”
name = “{ $name }”
list-comma = { $first }, { $second }
list-and = { $first } and { $second }
list-or = { $first } or { $second }
