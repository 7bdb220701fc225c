create table category (
    id        uuid   primary key,
    parent_id uuid   references category (id),
    slug      text   not null,
    names     jsonb  not null,
    path      uuid[] not null,
    position  int    not null default 0,
    version   bigint not null,
    constraint category_slug_unique unique (slug),
    constraint category_has_english_name check (names ->> 'en' <> ''),
    constraint category_ends_its_path check (path[cardinality(path)] = id)
);
comment on table category is 'A node of the category tree; names by language, path from the root to itself.';
create index category_parent_idx on category (parent_id, position);
create index category_path_idx on category using gin (path);

create table attribute_definition (
    id          uuid    primary key,
    category_id uuid    not null references category (id),
    key         text    not null,
    label       text    not null,
    kind        text    not null,
    unit        text    not null default '',
    choices     jsonb   not null default '[]',
    required    boolean not null default false,
    filterable  boolean not null default true,
    position    int     not null default 0,
    version     bigint  not null,
    constraint attribute_definition_unique unique (category_id, key),
    constraint attribute_definition_kind_known check (kind in ('TEXT', 'NUMBER', 'BOOLEAN', 'CHOICE'))
);
comment on table attribute_definition is 'A typed property that products of a category and of those below it have.';

create table product (
    id               uuid        primary key,
    number           bigint      not null generated always as identity (start with 10001),
    slug             text        not null,
    owner_seller_id  uuid        references seller (id),
    title            text        not null,
    brand            text        not null default '',
    description_html text        not null default '',
    category_id      uuid        references category (id),
    options          jsonb       not null default '[]',
    attributes       jsonb       not null default '{}',
    status           text        not null,
    status_reason    text,
    created_at       timestamptz not null,
    updated_at       timestamptz not null,
    approved_at      timestamptz,
    deleted_at       timestamptz,
    version          bigint      not null,

    constraint product_number_unique unique (number),
    constraint product_slug_unique unique (slug),
    constraint product_status_known check (status in ('DRAFT', 'SUBMITTED', 'APPROVED', 'REJECTED')),
    constraint product_rejected_why check (status <> 'REJECTED' or status_reason <> '')
);
comment on table product is
    'A catalogue entry that several sellers may offer. options: names of what variants differ in, in order; attributes: values by attribute key.';
create index product_moderation_idx on product (updated_at, id) where status = 'SUBMITTED' and deleted_at is null;
create index product_owner_idx on product (owner_seller_id, updated_at desc, id);
create index product_category_idx on product (category_id);
create index product_updated_idx on product (updated_at desc, id);
create index product_title_idx on product using gin (plain(title) gin_trgm_ops);
alter table product enable row level security;
-- Sellers may find what is approved, to offer it too; only its owner or the operator changes it.
create policy product_read on product for select using (in_scope(owner_seller_id) or scope_is_all() or status = 'APPROVED');
create policy product_insert on product for insert with check (in_scope(owner_seller_id) or scope_is_all());
create policy product_update on product for update
    using (in_scope(owner_seller_id) or scope_is_all()) with check (in_scope(owner_seller_id) or scope_is_all());
create policy product_delete on product for delete using (scope_is_all());

create table product_variant (
    id            uuid   primary key,
    product_id    uuid   not null references product (id),
    sku           text   not null,
    gtin          text,
    option_values jsonb  not null default '[]',
    position      int    not null,
    weight_grams  int,
    constraint product_variant_sku_unique unique (product_id, sku),
    constraint product_variant_weight check (weight_grams >= 0)
);
comment on table product_variant is 'One concrete thing to buy: option_values in the order of the product''s options. A product without options has one.';
create index product_variant_gtin_idx on product_variant (gtin) where gtin is not null;
create index product_variant_sku_idx on product_variant (sku);

create table product_image (
    id         uuid   primary key,
    product_id uuid   not null references product (id),
    variant_id uuid   references product_variant (id),
    position   int    not null,
    image_key  text   not null,
    alt        text   not null default '',
    width      int    not null,
    height     int    not null,
    source_url text
);
comment on table product_image is 'A picture of a product; image_key names its stored sizes. source_url: where an import found it.';
create index product_image_product_idx on product_image (product_id, position);

create table product_change (
    id           uuid        primary key,
    product_id   uuid        not null references product (id),
    seller_id    uuid        references seller (id),
    base_version bigint      not null,
    proposed     jsonb       not null,
    status       text        not null,
    reason       text,
    proposed_by  uuid        not null references app_user (id),
    proposed_at  timestamptz not null,
    decided_by   uuid        references app_user (id),
    decided_at   timestamptz,
    version      bigint      not null,
    constraint product_change_status_known check (status in ('PROPOSED', 'APPLIED', 'REFUSED', 'WITHDRAWN'))
);
comment on table product_change is 'An edit of an approved product that waits for a moderator; proposed holds the whole new content.';
create index product_change_open_idx on product_change (proposed_at, id) where status = 'PROPOSED';
create unique index product_change_one_open on product_change (product_id) where status = 'PROPOSED';
alter table product_change enable row level security;
create policy product_change_scope on product_change
    using (in_scope(seller_id) or scope_is_all()) with check (in_scope(seller_id) or scope_is_all());

create table offer (
    id                     uuid        primary key,
    variant_id             uuid        not null references product_variant (id),
    product_id             uuid        not null references product (id),
    seller_id              uuid        not null references seller (id),
    seller_sku             text        not null,
    condition              text        not null,
    price_minor_units      bigint      not null,
    list_price_minor_units bigint,
    currency               char(3)     not null,
    handling_days          int         not null default 1,
    bulk_prices            jsonb       not null default '[]',
    status                 text        not null,
    created_at             timestamptz not null,
    updated_at             timestamptz not null,
    deleted_at             timestamptz,
    version                bigint      not null,

    constraint offer_price_positive check (price_minor_units >= 0),
    constraint offer_list_price check (list_price_minor_units is null or list_price_minor_units >= 0),
    constraint offer_condition_known check (condition in ('NEW', 'REFURBISHED', 'USED')),
    constraint offer_status_known check (status in ('ACTIVE', 'PAUSED')),
    constraint offer_handling check (handling_days between 0 and 60)
);
comment on table offer is 'One seller''s price for one variant. bulk_prices: [{"from": 10, "priceMinorUnits": 900}], ascending.';
create unique index offer_one_per_seller on offer (seller_id, variant_id, condition) where deleted_at is null;
create unique index offer_seller_sku_unique on offer (seller_id, seller_sku) where deleted_at is null;
create index offer_product_idx on offer (product_id);
create index offer_variant_idx on offer (variant_id);
create index offer_seller_idx on offer (seller_id, updated_at desc, id);
alter table offer enable row level security;
create policy offer_scope on offer using (in_scope(seller_id)) with check (in_scope(seller_id));

create table offer_price (
    id                bigint      primary key generated always as identity,
    offer_id          uuid        not null references offer (id),
    seller_id         uuid        not null,
    price_minor_units bigint      not null,
    currency          char(3)     not null,
    from_at           timestamptz not null
);
comment on table offer_price is 'A price an offer had from an instant on, until its next row. Append-only: the lowest price of 30 days is read from here.';
create index offer_price_offer_idx on offer_price (offer_id, from_at desc);
create trigger offer_price_append_only before update or delete or truncate on offer_price
    for each statement execute function refuse_change();
revoke update, delete, truncate on offer_price from ${app_role};
alter table offer_price enable row level security;
create policy offer_price_scope on offer_price using (in_scope(seller_id)) with check (in_scope(seller_id));
create function offer_price_kept() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' or new.price_minor_units <> old.price_minor_units or new.currency <> old.currency then
        insert into offer_price (offer_id, seller_id, price_minor_units, currency, from_at)
        values (new.id, new.seller_id, new.price_minor_units, new.currency, new.updated_at);
    end if;
    return null;
end $$;
create trigger offer_price_kept after insert or update on offer for each row execute function offer_price_kept();
