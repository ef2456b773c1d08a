# The words of cjm in Finnish; `en.ftl` says how such a file is made.

## What can be called otherwise in a file

-customer =
    { $number ->
        [one] asiakas
       *[other] asiakkaat
    }
-purchase = osto

customers = { -customer(number: "other") }
one-customer = { -customer(number: "one") }
purchase-word = { -purchase }

## Numbers, lists and quotations

decimal = ,
percent = { $number } %
quote = ”{ $text }”
name = ”{ $name }”
list-comma = { $first }, { $second }
list-and = { $first } ja { $second }
list-or = { $first } tai { $second }
