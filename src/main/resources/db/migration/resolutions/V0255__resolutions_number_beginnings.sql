-- The control finds resolutions by the beginning of their numbers.
create index resolution_number_beginning on resolution (number text_pattern_ops);
