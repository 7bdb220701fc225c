-- What a payment needs to be taken up again by another process than the one that began it.
alter table payment
    add column scenario   text not null default '',
    add column return_url text not null default '',
    add column asked_at   timestamptz,
    add column former_cart_id uuid references cart (id);
create index payment_former_cart_idx on payment (former_cart_id) where former_cart_id is not null;
comment on column payment.scenario is 'What the shopper chose at the gateway, where it has a choice. Never anything of a card.';
comment on column payment.former_cart_id is 'The cart it was for, when the money was ours before the order could not be placed.';
comment on column payment.asked_at is 'When the gateway was last asked what became of it.';

alter table payment_instruction add column by_hand boolean not null default false;
comment on column payment_instruction.by_hand is 'The gateway cannot do it: somebody does, and says so.';
create index payment_instruction_open_idx on payment_instruction (created_at) where status <> 'DONE';

create table payment_line (
    payment_id      uuid not null references payment (id),
    order_line_id   uuid not null,
    seller_order_id uuid not null,
    primary key (payment_id, order_line_id)
);
comment on table payment_line is 'Which lines, added to an order after it was placed, a payment is for.';
create index payment_line_line_idx on payment_line (order_line_id);
alter table payment_line enable row level security;
create policy payment_line_scope on payment_line using (scope_is_all()) with check (scope_is_all());

alter table bank_statement_line
    add column reference          text        not null default '',
    add column remark             text        not null default '',
    add column excess_minor_units bigint      not null default 0,
    add column returned_by        text,
    add column returned_at        timestamptz,
    add constraint bank_statement_line_excess check (excess_minor_units between 0 and greatest(amount_minor_units, 0));
comment on column bank_statement_line.remark is 'Why it was not matched by itself: UNKNOWN_REFERENCE, WRONG_AMOUNT, WRONG_CURRENCY, TOO_LATE, PAID_ALREADY, OUTGOING.';
comment on column bank_statement_line.excess_minor_units is 'How much of it was too much and has to go back.';
comment on column bank_statement_line.returned_at is 'When somebody said that the money, or what was too much of it, has been sent back.';

create index gateway_webhook_payment_idx on gateway_webhook ((payload ->> 'payment'));
create index payment_gateway_reference_idx on payment (gateway_reference) where gateway_reference is not null;
