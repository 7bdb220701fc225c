create table order_line (
    id                                uuid          primary key,
    order_id                          uuid          not null references customer_order (id),
    seller_order_id                   uuid          not null references seller_order (id),
    seller_id                         uuid          not null,
    customer_id                       uuid,
    payment_id                        uuid          references payment (id),
    position                          int           not null,
    offer_id                          uuid,
    variant_id                        uuid,
    product_id                        uuid,
    title                             text          not null,
    variant                           text          not null default '',
    sku                               text          not null,
    brand                             text          not null default '',
    condition                         text          not null default 'NEW',
    categories                        text[]        not null default '{}',
    image_key                         text,
    status                            text          not null,
    quantity                          int           not null,
    cancelled                         int           not null default 0,
    shipped                           int           not null default 0,
    delivered                         int           not null default 0,
    returned                          int           not null default 0,
    unit_price_minor_units            bigint        not null,
    seller_discount_minor_units       bigint        not null,
    platform_discount_minor_units     bigint        not null,
    shipping_minor_units              bigint        not null,
    tax_minor_units                   bigint        not null,
    shipping_tax_minor_units          bigint        not null default 0,
    tax_included_minor_units          bigint        not null default 0,
    shipping_tax_included_minor_units bigint        not null default 0,
    tax_percent                       numeric(7, 4) not null default 0,
    units_refunded                    int           not null default 0,
    refunded_item_minor_units         bigint        not null default 0,
    refunded_shipping_minor_units     bigint        not null default 0,
    refunded_tax_minor_units          bigint        not null default 0,
    constraint order_line_position_unique unique (seller_order_id, position),
    constraint order_line_status_known check (status in ('AWAITING_PAYMENT', 'PLACED', 'ACCEPTED', 'REFUSED',
        'CANCELLED', 'PARTLY_SHIPPED', 'SHIPPED', 'DELIVERED', 'RETURNED')),
    constraint order_line_quantities check (quantity > 0 and cancelled >= 0 and shipped >= 0
        and cancelled + shipped <= quantity and delivered between 0 and shipped and returned between 0 and delivered),
    constraint order_line_discounts check (seller_discount_minor_units >= 0 and platform_discount_minor_units >= 0
        and seller_discount_minor_units + platform_discount_minor_units <= unit_price_minor_units * quantity),
    constraint order_line_tax check (shipping_tax_minor_units between 0 and tax_minor_units),
    constraint order_line_units_refunded check (units_refunded between 0 and quantity),
    constraint order_line_item_refunded check (refunded_item_minor_units between 0 and
        unit_price_minor_units * quantity - seller_discount_minor_units - platform_discount_minor_units),
    constraint order_line_shipping_refunded check (refunded_shipping_minor_units between 0 and shipping_minor_units),
    constraint order_line_tax_refunded check (refunded_tax_minor_units between 0 and tax_minor_units)
);
comment on table order_line is
    'One thing ordered of one seller. Price as shown; tax: added on top, of it shipping_tax for the shipping; tax_included: part of the item amount after discounts; shipping_tax_included: part of the shipping. What is left to refund is never below zero. categories: path of keys from the root.';
create index order_line_order_idx on order_line (order_id);
create index order_line_offer_idx on order_line (offer_id) where offer_id is not null;
alter table order_line enable row level security;
create policy order_line_scope on order_line
    using (in_scope(seller_id) or in_customer(customer_id)) with check (in_scope(seller_id));
insert into legal_transition (machine, from_status, to_status) values
    ('order_line', 'AWAITING_PAYMENT', 'PLACED'), ('order_line', 'AWAITING_PAYMENT', 'CANCELLED'),
    ('order_line', 'PLACED', 'ACCEPTED'), ('order_line', 'PLACED', 'REFUSED'), ('order_line', 'PLACED', 'CANCELLED'),
    ('order_line', 'ACCEPTED', 'PARTLY_SHIPPED'), ('order_line', 'ACCEPTED', 'SHIPPED'), ('order_line', 'ACCEPTED', 'CANCELLED'),
    ('order_line', 'PARTLY_SHIPPED', 'SHIPPED'), ('order_line', 'PARTLY_SHIPPED', 'DELIVERED'),
    ('order_line', 'SHIPPED', 'DELIVERED'), ('order_line', 'DELIVERED', 'RETURNED'),
    ('order_line', 'PARTLY_SHIPPED', 'RETURNED');
create trigger order_line_transition before update of status on order_line
    for each row execute function refuse_illegal_transition();

create table order_event (
    stream_id   uuid        not null,
    seq         int         not null,
    order_id    uuid        not null references customer_order (id),
    seller_id   uuid,
    customer_id uuid,
    type        text        not null,
    content     jsonb       not null,
    actor       text        not null,
    at          timestamptz not null,
    primary key (stream_id, seq)
);
comment on table order_event is
    'What happened to an order (stream_id: order) or a seller order (stream_id: seller order), in order; replaying a stream gives the state stored beside it. Append-only.';
create index order_event_order_idx on order_event (order_id, at);
create trigger order_event_append_only before update or delete or truncate on order_event
    for each statement execute function refuse_change();
revoke update, delete, truncate on order_event from ${app_role};
alter table order_event enable row level security;
create policy order_event_scope on order_event
    using (in_scope(seller_id) or in_customer(customer_id) or scope_is_all())
    with check (in_scope(seller_id) or scope_is_all());
