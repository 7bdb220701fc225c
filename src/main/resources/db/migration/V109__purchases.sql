create table review (
    id              uuid        primary key,
    order_id        uuid        not null references customer_order (id),
    seller_order_id uuid        references seller_order (id),
    order_line_id   uuid        references order_line (id),
    product_id      uuid        references product (id),
    seller_id       uuid        references seller (id),
    customer_id     uuid        references app_user (id),
    author          text        not null,
    rating          int         not null,
    title           text        not null default '',
    text            text        not null default '',
    status          text        not null,
    status_reason   text        not null default '',
    answer          text        not null default '',
    answered_at     timestamptz,
    written_at      timestamptz not null,
    published_at    timestamptz,
    source          text        not null default 'SHOP',
    version         bigint      not null default 0,
    constraint review_once_per_line unique (order_line_id),
    constraint review_rating check (rating between 1 and 5),
    constraint review_length check (length(title) <= 120 and length(text) <= 4000 and length(answer) <= 4000),
    constraint review_status_known check (status in ('SUBMITTED', 'PUBLISHED', 'REJECTED')),
    constraint review_rejected_why check (status <> 'REJECTED' or status_reason <> '')
);
comment on table review is
    'What somebody who bought it says: about a product (product_id) or, in imported history, about a whole seller order. Published after moderation.';
create index review_product_idx on review (product_id, published_at desc) where status = 'PUBLISHED';
create index review_seller_idx on review (seller_id, written_at desc, id);
create index review_waiting_idx on review (written_at) where status = 'SUBMITTED';
alter table review enable row level security;
create policy review_read on review for select
    using (in_scope(seller_id) or in_customer(customer_id) or scope_is_all() or status = 'PUBLISHED');
create policy review_insert on review for insert with check (in_customer(customer_id) or scope_is_all());
create policy review_update on review for update
    using (in_scope(seller_id) or in_customer(customer_id) or scope_is_all())
    with check (in_scope(seller_id) or in_customer(customer_id) or scope_is_all());
insert into legal_transition (machine, from_status, to_status) values
    ('review', 'SUBMITTED', 'PUBLISHED'), ('review', 'SUBMITTED', 'REJECTED'), ('review', 'PUBLISHED', 'REJECTED'),
    ('review', 'REJECTED', 'PUBLISHED'), ('review', 'PUBLISHED', 'SUBMITTED'), ('review', 'REJECTED', 'SUBMITTED');
create trigger review_transition before update of status on review
    for each row execute function refuse_illegal_transition();

create table customer_address (
    id          uuid    primary key,
    customer_id uuid    not null references app_user (id),
    label       text    not null default '',
    address     jsonb   not null,
    is_default  boolean not null default false,
    version     bigint  not null default 0
);
comment on table customer_address is 'An address a shopper keeps for the next order.';
create unique index customer_address_one_default on customer_address (customer_id) where is_default;
create index customer_address_customer_idx on customer_address (customer_id);
alter table customer_address enable row level security;
create policy customer_address_scope on customer_address using (in_customer(customer_id)) with check (in_customer(customer_id));

create table notification_choice (
    customer_id uuid    not null references app_user (id),
    kind        text    not null,
    wanted      boolean not null,
    primary key (customer_id, kind)
);
comment on table notification_choice is 'Which mails somebody wants or not, where it is not the usual. Mails about money and contracts are always sent.';
alter table notification_choice enable row level security;
create policy notification_choice_scope on notification_choice using (in_customer(customer_id)) with check (in_customer(customer_id));
