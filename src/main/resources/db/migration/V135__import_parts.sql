-- What an order consists of comes with it: one row of the import, several records of several files.
alter table import_row
    add column customers int not null default 0,
    add column items     int not null default 0,
    add column payments  int not null default 0;
comment on column import_row.items is
    'How many things of another kind the row consists of (items, payments, customers of an order); they share its outcome and are counted with it.';
