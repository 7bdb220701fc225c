-- What of the catalogue is public, said once: the projection copies from these views.

-- Words as search compares them: without accents, lower case, nothing but letters and digits. Only
-- ASCII punctuation is named, because what else is a letter depends on the database's locale.
create function shop_plain(text) returns text
    language sql immutable strict parallel safe
    return trim(regexp_replace(plain($1),
        '[\u0001-\u002f\u003a-\u0060\u007b-\u00a0\u2000-\u206f\u3000]+', ' ', 'g'));

-- All words must occur, the last one may be the beginning of a word: people search while typing.
-- Null when nothing is left to search for.
create function shop_query(text) returns tsquery
    language sql immutable strict parallel safe
    return (nullif(plainto_tsquery('simple', shop_plain($1))::text, '') || ':*')::tsquery;

-- An offer of a seller who is open today.
create view shop_open_offer with (security_invoker = true) as
select o.id as offer_id, o.product_id, o.variant_id, o.seller_id, o.condition,
       o.price_minor_units, o.list_price_minor_units, o.currency, o.handling_days, o.bulk_prices,
       o.created_at,
       array_position(array['NEW', 'REFURBISHED', 'USED'], o.condition) as condition_rank
  from offer o
  join seller s on s.id = o.seller_id
 where o.status = 'ACTIVE'
   and o.deleted_at is null
   and s.status = 'APPROVED'
   and (s.holiday_from is null
        or not (now() at time zone 'UTC')::date
               between s.holiday_from and coalesce(s.holiday_until, 'infinity'::date));

-- With its place among the offers of its variant. preference: 1 is the one shown first, by the rule
-- of domain.catalog.BestOffer in the currency most of the product's offers use.
create view shop_source_offer with (security_invoker = true) as
select offers.*,
       row_number() over (
           partition by product_id, variant_id
           order by (currency = product_currency) desc, currency, price_minor_units,
                    handling_days, condition_rank, created_at, offer_id) as preference
  from (select counted.*,
               first_value(currency) over (
                   partition by product_id order by in_currency desc, currency) as product_currency
          from (select open.*,
                       count(*) over (partition by product_id, currency) as in_currency
                  from shop_open_offer open) counted
       ) offers;

-- The lowest price an offer had in the 30 days before its current price began; null for a price
-- that never changed.
create function shop_lowest_30(offer uuid, in_currency char(3)) returns bigint
    language sql stable
    return (
        select min(p.price_minor_units)
          from (select max(from_at) as since from offer_price where offer_id = offer) current_price
          join offer_price p on p.offer_id = offer and p.from_at < current_price.since
         where p.currency = in_currency
           and p.from_at >= coalesce(
                   (select max(earlier.from_at)
                      from offer_price earlier
                     where earlier.offer_id = offer
                       and earlier.from_at <= current_price.since - interval '30 days'),
                   '-infinity'));

-- Approved products stay public without an offer ("not available"), unless they belong to a seller
-- who is not on the marketplace any more.
create view shop_source with (security_invoker = true) as
select p.id as product_id, p.title, p.brand
  from product p
  left join seller owner on owner.id = p.owner_seller_id
 where p.status = 'APPROVED'
   and p.deleted_at is null
   and (p.owner_seller_id is null
        or owner.status = 'APPROVED'
        or exists (select 1 from shop_open_offer o where o.product_id = p.id));

create view shop_source_facet with (security_invoker = true) as
select p.id as product_id, 'brand' as key, p.brand as value
  from product p where p.brand <> ''
union all
select o.product_id, 'condition', o.condition
  from shop_open_offer o
union all
select p.id, lower(replace(option_name.name, '=', ' ')), v.option_values ->> (option_name.place - 1)::int
  from product p
  cross join lateral jsonb_array_elements_text(p.options) with ordinality as option_name (name, place)
  join product_variant v on v.product_id = p.id
 where exists (select 1 from shop_open_offer o where o.variant_id = v.id)
union all
select p.id, lower(replace(attribute.key, '=', ' ')), item.value
  from product p
  left join category c on c.id = p.category_id
  cross join lateral jsonb_each(p.attributes) as attribute (key, value)
  left join lateral (
        select d.filterable
          from attribute_definition d
         where d.category_id = any (c.path) and d.key = attribute.key
         order by array_position(c.path, d.category_id) desc
         limit 1) definition on true
  cross join lateral (
        select attribute.value #>> '{}' as value where jsonb_typeof(attribute.value) <> 'array'
        union all
        select element #>> '{}'
          from jsonb_array_elements(
               case when jsonb_typeof(attribute.value) = 'array' then attribute.value else '[]' end)
               as elements (element)) item
 where jsonb_typeof(attribute.value) <> 'object'
       -- Nobody defined it: numbers make no useful choice, words may.
   and coalesce(definition.filterable, item.value !~ '^[-+0-9., ]*$');
comment on view shop_source_facet is 'What a product can be filtered by; long values are no choice and are left out by the projection.';
