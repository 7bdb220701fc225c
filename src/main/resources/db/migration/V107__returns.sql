create table return_policy (
    id                 uuid    primary key,
    seller_id          uuid    references seller (id),
    window_days        int     not null,
    reasons            text[]  not null,
    refund_shipping    boolean not null default false,
    auto_approve       boolean not null default false,
    version            bigint  not null default 0,
    constraint return_policy_window check (window_days between 0 and 365),
    constraint return_policy_reasons check (cardinality(reasons) > 0)
);
comment on table return_policy is 'How long and why goods may come back; of a seller, or (seller_id null) of the marketplace, which is the least a seller must grant.';
create unique index return_policy_one_each on return_policy (coalesce(seller_id, '00000000-0000-0000-0000-000000000000'));
alter table return_policy enable row level security;
create policy return_policy_read on return_policy for select
    using (seller_id is null or in_scope(seller_id) or scope_is_all());
create policy return_policy_insert on return_policy for insert with check (in_scope(seller_id) or scope_is_all());
create policy return_policy_update on return_policy for update
    using (in_scope(seller_id) or scope_is_all()) with check (in_scope(seller_id) or scope_is_all());
insert into return_policy (id, seller_id, window_days, reasons) values
    ('00000000-0000-7000-8000-000000000001', null, 30,
     array['CHANGED_MIND', 'DAMAGED', 'DEFECTIVE', 'WRONG_ITEM', 'NOT_AS_DESCRIBED', 'TOO_LATE']);

create table return_request (
    id              uuid        primary key,
    number          bigint      not null generated always as identity (start with 300001),
    order_id        uuid        not null references customer_order (id),
    seller_order_id uuid        not null references seller_order (id),
    seller_id       uuid        not null,
    customer_id     uuid,
    status          text        not null,
    reason          text        not null,
    comment         text        not null default '',
    wish            text        not null,
    answer          text        not null default '',
    refund_id       uuid,
    requested_at    timestamptz not null,
    decided_at      timestamptz,
    received_at     timestamptz,
    inspected_at    timestamptz,
    closed_at       timestamptz,
    updated_at      timestamptz not null,
    version         bigint      not null default 0,
    constraint return_request_number_unique unique (number),
    constraint return_request_status_known check (status in
        ('REQUESTED', 'APPROVED', 'REFUSED', 'RECEIVED', 'INSPECTED', 'REFUNDED', 'REPLACED', 'REJECTED', 'WITHDRAWN')),
    constraint return_request_wish_known check (wish in ('REFUND', 'REPLACEMENT')),
    constraint return_request_answered check (status not in ('REFUSED', 'REJECTED') or answer <> '')
);
comment on table return_request is 'An RMA: permission asked, and given or not, to send goods of one seller order back.';
create index return_request_seller_idx on return_request (seller_id, status, requested_at desc, id);
create index return_request_order_idx on return_request (order_id);
create index return_request_open_idx on return_request (requested_at desc, id);
alter table return_request enable row level security;
create policy return_request_scope on return_request
    using (in_scope(seller_id) or in_customer(customer_id)) with check (in_scope(seller_id) or in_customer(customer_id));
insert into legal_transition (machine, from_status, to_status) values
    ('return_request', 'REQUESTED', 'APPROVED'), ('return_request', 'REQUESTED', 'REFUSED'),
    ('return_request', 'REQUESTED', 'WITHDRAWN'), ('return_request', 'APPROVED', 'RECEIVED'),
    ('return_request', 'APPROVED', 'WITHDRAWN'), ('return_request', 'RECEIVED', 'INSPECTED'),
    ('return_request', 'INSPECTED', 'REFUNDED'), ('return_request', 'INSPECTED', 'REPLACED'),
    ('return_request', 'INSPECTED', 'REJECTED');
create trigger return_request_transition before update of status on return_request
    for each row execute function refuse_illegal_transition();

create table return_line (
    return_id     uuid    not null references return_request (id),
    order_line_id uuid    not null references order_line (id),
    seller_id     uuid    not null,
    customer_id   uuid,
    quantity      int     not null,
    accepted      int,
    restocked     int     not null default 0,
    finding       text    not null default '',
    primary key (return_id, order_line_id),
    constraint return_line_quantity check (quantity > 0),
    constraint return_line_accepted check (accepted between 0 and quantity),
    constraint return_line_restocked check (restocked between 0 and quantity)
);
comment on table return_line is 'How many of a line come back, how many of them the inspection accepted, and how many went back on the shelf.';
create index return_line_line_idx on return_line (order_line_id);
alter table return_line enable row level security;
create policy return_line_scope on return_line
    using (in_scope(seller_id) or in_customer(customer_id)) with check (in_scope(seller_id) or in_customer(customer_id));
