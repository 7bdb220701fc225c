-- Two operators may decide about the same document at the same time: the second must see the first.
alter table seller_document add column version bigint not null default 0;
