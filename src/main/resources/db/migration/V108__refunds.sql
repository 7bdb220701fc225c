create table refund (
    id                 uuid        primary key,
    number             bigint      not null generated always as identity (start with 800001),
    order_id           uuid        not null references customer_order (id),
    seller_order_id    uuid        not null references seller_order (id),
    seller_id          uuid        not null,
    customer_id        uuid,
    payment_id         uuid        not null references payment (id),
    cause              text        not null,
    cause_id           text        not null,
    reason             text        not null default '',
    amount_minor_units bigint      not null,
    currency           char(3)     not null,
    status             text        not null,
    made_by            text        not null,
    made_at            timestamptz not null,
    done_at            timestamptz,
    constraint refund_number_unique unique (number),
    constraint refund_once unique (seller_order_id, cause, cause_id),
    constraint refund_amount check (amount_minor_units > 0),
    constraint refund_cause_known check (cause in
        ('LINES', 'AMOUNT', 'CANCELLATION', 'RETURN', 'DISPUTE', 'OPERATOR', 'GATEWAY')),
    constraint refund_status_known check (status in ('SENT', 'DONE', 'FAILED'))
);
comment on table refund is
    'Money that goes back to the shopper for one seller order, always as a set of line refunds. cause and cause_id: what made it; the same cause makes one refund only.';
create index refund_order_idx on refund (order_id, made_at);
create index refund_made_idx on refund (made_at desc, id);
alter table refund enable row level security;
create policy refund_scope on refund
    using (in_scope(seller_id) or in_customer(customer_id)) with check (in_scope(seller_id));
insert into legal_transition (machine, from_status, to_status) values
    ('refund', 'SENT', 'DONE'), ('refund', 'SENT', 'FAILED'), ('refund', 'FAILED', 'SENT');
create trigger refund_transition before update of status on refund
    for each row execute function refuse_illegal_transition();

create table refund_line (
    refund_id                uuid   not null references refund (id),
    order_line_id            uuid   not null references order_line (id),
    seller_id                uuid   not null,
    customer_id              uuid,
    units                    int    not null default 0,
    item_minor_units         bigint not null,
    tax_included_minor_units bigint not null default 0,
    shipping_minor_units     bigint not null,
    tax_minor_units          bigint not null,
    primary key (refund_id, order_line_id),
    constraint refund_line_amounts check (item_minor_units >= 0 and tax_included_minor_units >= 0
        and shipping_minor_units >= 0 and tax_minor_units >= 0 and units >= 0)
);
comment on table refund_line is 'What of a line went back in a refund; units: how many whole units it paid for.';
create index refund_line_line_idx on refund_line (order_line_id);
alter table refund_line enable row level security;
create policy refund_line_scope on refund_line
    using (in_scope(seller_id) or in_customer(customer_id)) with check (in_scope(seller_id));

create table dispute (
    id                 uuid        primary key,
    number             bigint      not null generated always as identity (start with 400001),
    order_id           uuid        not null references customer_order (id),
    seller_order_id    uuid        not null references seller_order (id),
    seller_id          uuid        not null,
    customer_id        uuid,
    status             text        not null,
    reason             text        not null,
    claim              text        not null,
    amount_minor_units bigint      not null,
    currency           char(3)     not null,
    answer_due_at      timestamptz not null,
    decision           text        not null default '',
    awarded_minor_units bigint,
    decided_by         text,
    opened_at          timestamptz not null,
    decided_at         timestamptz,
    updated_at         timestamptz not null,
    version            bigint      not null default 0,
    constraint dispute_number_unique unique (number),
    constraint dispute_status_known check (status in ('OPEN', 'ANSWERED', 'WON', 'LOST', 'WITHDRAWN')),
    constraint dispute_amount check (amount_minor_units > 0),
    constraint dispute_awarded check (awarded_minor_units between 0 and amount_minor_units),
    constraint dispute_decided check (status not in ('WON', 'LOST') or (decision <> '' and decided_at is not null))
);
comment on table dispute is 'A shopper''s claim about a seller order. WON and LOST are the seller''s; amount is frozen until decided. answer_due_at: after it the operator may decide without the seller.';
create unique index dispute_one_open on dispute (seller_order_id) where status in ('OPEN', 'ANSWERED');
create index dispute_seller_idx on dispute (seller_id, opened_at desc, id);
create index dispute_open_idx on dispute (answer_due_at) where status in ('OPEN', 'ANSWERED');
alter table dispute enable row level security;
create policy dispute_scope on dispute
    using (in_scope(seller_id) or in_customer(customer_id)) with check (in_scope(seller_id) or in_customer(customer_id));
insert into legal_transition (machine, from_status, to_status) values
    ('dispute', 'OPEN', 'ANSWERED'), ('dispute', 'OPEN', 'WON'), ('dispute', 'OPEN', 'LOST'), ('dispute', 'OPEN', 'WITHDRAWN'),
    ('dispute', 'ANSWERED', 'WON'), ('dispute', 'ANSWERED', 'LOST'), ('dispute', 'ANSWERED', 'WITHDRAWN');
create trigger dispute_transition before update of status on dispute
    for each row execute function refuse_illegal_transition();

create table dispute_statement (
    id          uuid        primary key,
    dispute_id  uuid        not null references dispute (id),
    seller_id   uuid        not null,
    customer_id uuid,
    from_party  text        not null,
    author      text        not null,
    text        text        not null,
    file_name   text        not null default '',
    storage_key text,
    at          timestamptz not null,
    constraint dispute_statement_party_known check (from_party in ('SHOPPER', 'SELLER', 'OPERATOR')),
    constraint dispute_statement_text check (length(text) between 1 and 4000)
);
comment on table dispute_statement is 'What a party says about a dispute, with evidence as a file. Append-only.';
create index dispute_statement_dispute_idx on dispute_statement (dispute_id, at);
create trigger dispute_statement_append_only before update or delete or truncate on dispute_statement
    for each statement execute function refuse_change();
revoke update, delete, truncate on dispute_statement from ${app_role};
alter table dispute_statement enable row level security;
create policy dispute_statement_scope on dispute_statement
    using (in_scope(seller_id) or in_customer(customer_id)) with check (in_scope(seller_id) or in_customer(customer_id));
