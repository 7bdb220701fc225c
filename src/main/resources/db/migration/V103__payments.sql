-- Which status may follow which, said once for every state machine of the database. The domain's
-- enums say the same; a test compares the two.
create table legal_transition (
    machine     text not null,
    from_status text not null,
    to_status   text not null,
    primary key (machine, from_status, to_status)
);
comment on table legal_transition is 'The steps a status may take; machine is the table whose status it is.';
create function refuse_illegal_transition() returns trigger language plpgsql as $$
begin
    if new.status <> old.status and not exists (
            select 1 from legal_transition
             where machine = tg_table_name and from_status = old.status and to_status = new.status) then
        raise exception '% cannot go from % to %', tg_table_name, old.status, new.status
            using errcode = 'check_violation', constraint = tg_table_name || '_transition';
    end if;
    return new;
end $$;

create table payment (
    id                     uuid        primary key,
    number                 bigint      not null generated always as identity (start with 500001),
    cart_id                uuid        references cart (id),
    order_id               uuid,
    gateway                text        not null,
    gateway_reference      text,
    next_step_url          text,
    status                 text        not null,
    amount_minor_units     bigint      not null,
    captured_minor_units   bigint      not null default 0,
    refunded_minor_units   bigint      not null default 0,
    currency               char(3)     not null,
    decline_reason         text        not null default '',
    due_at                 timestamptz,
    created_at             timestamptz not null,
    updated_at             timestamptz not null,
    version                bigint      not null default 0,
    constraint payment_number_unique unique (number),
    constraint payment_status_known check (status in
        ('CREATED', 'PENDING', 'AUTHORISED', 'CAPTURED', 'VOIDED', 'DECLINED', 'EXPIRED')),
    constraint payment_amounts check (
        amount_minor_units >= 0
        and captured_minor_units between 0 and amount_minor_units
        and refunded_minor_units between 0 and captured_minor_units)
);
comment on table payment is
    'Money a shopper pays through a gateway: for a cart that is being ordered, or for lines added to an order later. No card data, ever. next_step_url: where the shopper has to confirm. due_at: until when a transfer is awaited.';
create unique index payment_one_live_per_cart on payment (cart_id)
    where status in ('CREATED', 'PENDING', 'AUTHORISED', 'CAPTURED');
create unique index payment_gateway_reference_unique on payment (gateway, gateway_reference);
create index payment_order_idx on payment (order_id);
create index payment_created_idx on payment (created_at desc, id);
create index payment_unfinished_idx on payment (updated_at) where status in ('CREATED', 'PENDING', 'AUTHORISED');
alter table payment enable row level security;
create policy payment_scope on payment using (scope_is_all()) with check (scope_is_all());
insert into legal_transition (machine, from_status, to_status) values
    ('payment', 'CREATED', 'PENDING'), ('payment', 'CREATED', 'AUTHORISED'), ('payment', 'CREATED', 'CAPTURED'),
    ('payment', 'CREATED', 'DECLINED'), ('payment', 'CREATED', 'EXPIRED'), ('payment', 'CREATED', 'VOIDED'),
    ('payment', 'PENDING', 'AUTHORISED'), ('payment', 'PENDING', 'CAPTURED'), ('payment', 'PENDING', 'DECLINED'),
    ('payment', 'PENDING', 'EXPIRED'), ('payment', 'PENDING', 'VOIDED'),
    ('payment', 'AUTHORISED', 'CAPTURED'), ('payment', 'AUTHORISED', 'VOIDED'), ('payment', 'AUTHORISED', 'EXPIRED');
create trigger payment_transition before update of status on payment
    for each row execute function refuse_illegal_transition();

create table payment_event (
    id                 bigint      primary key generated always as identity,
    payment_id         uuid        not null references payment (id),
    kind               text        not null,
    amount_minor_units bigint,
    detail             text        not null default '',
    actor              text        not null,
    at                 timestamptz not null
);
comment on table payment_event is 'What happened to a payment, as told by the gateway or done by us. Append-only.';
create index payment_event_payment_idx on payment_event (payment_id, id);
create trigger payment_event_append_only before update or delete or truncate on payment_event
    for each statement execute function refuse_change();
revoke update, delete, truncate on payment_event from ${app_role};
alter table payment_event enable row level security;
create policy payment_event_scope on payment_event using (scope_is_all()) with check (scope_is_all());

create table payment_instruction (
    id                 uuid        primary key,
    payment_id         uuid        not null references payment (id),
    kind               text        not null,
    amount_minor_units bigint      not null,
    reference          text        not null,
    status             text        not null default 'WAITING',
    attempts           int         not null default 0,
    next_attempt_at    timestamptz not null,
    last_error         text        not null default '',
    created_at         timestamptz not null,
    done_at            timestamptz,
    constraint payment_instruction_unique unique (payment_id, kind, reference),
    constraint payment_instruction_kind_known check (kind in ('CAPTURE', 'VOID', 'REFUND')),
    constraint payment_instruction_status_known check (status in ('WAITING', 'DONE', 'FAILED')),
    constraint payment_instruction_amount check (amount_minor_units > 0)
);
comment on table payment_instruction is
    'Something a gateway has still to do for us: written in the transaction that decides it, sent after commit, with its id as idempotency key, until the gateway has answered.';
create index payment_instruction_due_idx on payment_instruction (next_attempt_at) where status = 'WAITING';
alter table payment_instruction enable row level security;
create policy payment_instruction_scope on payment_instruction using (scope_is_all()) with check (scope_is_all());

create table gateway_webhook (
    id           bigint      primary key generated always as identity,
    gateway      text        not null,
    event_id     text        not null,
    payload      jsonb       not null,
    received_at  timestamptz not null,
    processed_at timestamptz,
    attempts     int         not null default 0,
    outcome      text        not null default '',
    constraint gateway_webhook_once unique (gateway, event_id)
);
comment on table gateway_webhook is 'What a gateway told us, kept before it is looked at; each of its events once.';
create index gateway_webhook_open_idx on gateway_webhook (id) where processed_at is null;
alter table gateway_webhook enable row level security;
create policy gateway_webhook_scope on gateway_webhook using (scope_is_all()) with check (scope_is_all());

create table bank_statement_line (
    id                 uuid        primary key,
    fingerprint        text        not null,
    booked_on          date        not null,
    amount_minor_units bigint      not null,
    currency           char(3)     not null,
    payer              text        not null default '',
    purpose            text        not null,
    payment_id         uuid        references payment (id),
    matched_by         text,
    matched_at         timestamptz,
    imported_at        timestamptz not null,
    constraint bank_statement_line_once unique (fingerprint)
);
comment on table bank_statement_line is 'A line of an imported bank statement and the payment it was matched with, if any.';
create index bank_statement_line_open_idx on bank_statement_line (booked_on, id) where payment_id is null;
alter table bank_statement_line enable row level security;
create policy bank_statement_line_scope on bank_statement_line using (scope_is_all()) with check (scope_is_all());
