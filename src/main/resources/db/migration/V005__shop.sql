-- What shoppers see. Written only by the projection from approved products, active offers and
-- approved sellers; holds nothing that is not public, so it needs no row-level security, and
-- searching it is not held back by one.

create table shop_product (
    product_id             uuid        primary key,
    slug                   text        not null,
    title                  text        not null,
    brand                  text        not null,
    category_id            uuid,
    category_path          uuid[]      not null,
    seller_ids             uuid[]      not null,
    facets                 text[]      not null,
    image_key              text,
    image_url              text,
    price_minor_units      bigint,
    list_price_minor_units bigint,
    lowest_30_minor_units  bigint,
    currency               char(3),
    offer_count            int         not null,
    rating_average         numeric(3, 2),
    rating_count           int         not null default 0,
    published_at           timestamptz not null,
    updated_at             timestamptz not null,
    plain_title            text        not null,
    search                 tsvector    not null,
    constraint shop_product_slug_unique unique (slug)
);
comment on table shop_product is
    'A product as lists and search show it. facets: "key=value" of filterable attributes, options, brand and condition.';
create index shop_product_search_idx on shop_product using gin (search);
create index shop_product_title_idx on shop_product using gin (plain_title gin_trgm_ops);
create index shop_product_category_idx on shop_product using gin (category_path);
create index shop_product_sellers_idx on shop_product using gin (seller_ids);
create index shop_product_facets_idx on shop_product using gin (facets);
create index shop_product_newest_idx on shop_product (published_at desc, product_id);
create index shop_product_price_idx on shop_product (currency, price_minor_units, product_id);

create table shop_offer (
    offer_id               uuid    primary key,
    product_id             uuid    not null references shop_product (product_id) on delete cascade,
    variant_id             uuid    not null,
    seller_id              uuid    not null,
    condition              text    not null,
    price_minor_units      bigint  not null,
    list_price_minor_units bigint,
    lowest_30_minor_units  bigint,
    currency               char(3) not null,
    handling_days          int     not null,
    bulk_prices            jsonb   not null,
    is_best                boolean not null
);
comment on table shop_offer is 'An offer shoppers can choose. is_best: the one shown first for its variant.';
create index shop_offer_product_idx on shop_offer (product_id, variant_id, price_minor_units);
create index shop_offer_seller_idx on shop_offer (seller_id, product_id);

create table shop_word (
    word        text primary key,
    occurrences int  not null
);
comment on table shop_word is 'A word that occurs in published titles or brands, for suggestions and typing errors.';
create index shop_word_trigram_idx on shop_word using gin (word gin_trgm_ops);
