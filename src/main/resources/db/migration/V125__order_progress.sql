-- A line's status follows from its quantities and from these two, which a cancelled line no longer shows.
alter table order_line add column paid boolean not null default true;
alter table order_line add column accepted boolean not null default false;
alter table order_line add constraint order_line_paid check (not paid or status <> 'AWAITING_PAYMENT');
comment on column order_line.paid is 'Its money was certain at some time; only then can something go back.';

-- The longest of its lines, in working days: from it come the days to accept and to ship by.
alter table seller_order add column handling_days int not null default 0;

insert into legal_transition (machine, from_status, to_status) values
    -- A seller may ship what is accepted while another line still waits for an answer.
    ('seller_order', 'TO_ACCEPT', 'PARTLY_SHIPPED'),
    -- What a seller added is accepted as soon as it is paid.
    ('order_line', 'AWAITING_PAYMENT', 'ACCEPTED');

create table order_link_secret (
    only_one boolean primary key default true,
    secret   bytea   not null,
    constraint order_link_secret_one check (only_one),
    constraint order_link_secret_length check (length(secret) = 32)
);
comment on table order_link_secret is 'What the links to guests'' orders are signed with. Made once, never shown.';
alter table order_link_secret enable row level security;
create policy order_link_secret_scope on order_link_secret using (scope_is_all()) with check (scope_is_all());
