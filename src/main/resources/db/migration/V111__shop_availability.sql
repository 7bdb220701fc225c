-- Shoppers see that something is sold out; what is not counted never is.
alter table shop_offer add column sold_out boolean not null default false;
alter table shop_product add column sold_out boolean not null default false;
comment on column shop_offer.sold_out is 'None can be promised. Follows within moments; the last word is said when a cart holds stock.';
comment on column shop_product.sold_out is 'Offered, but every offer is sold out.';

-- As before, but of two offers the one that can be had comes first.
create or replace view shop_source_offer with (security_invoker = true) as
select offer_id, product_id, variant_id, seller_id, condition, price_minor_units,
       list_price_minor_units, currency, handling_days, bulk_prices, created_at, condition_rank,
       in_currency, product_currency,
       row_number() over (
           partition by product_id, variant_id
           order by sold_out, (currency = product_currency) desc, currency, price_minor_units,
                    handling_days, condition_rank, created_at, offer_id) as preference,
       sold_out
  from (select counted.*,
               first_value(currency) over (
                   partition by product_id order by in_currency desc, currency) as product_currency
          from (select open.*,
                       count(*) over (partition by product_id, currency) as in_currency,
                       exists (
                           select from offer_stock s
                             join stock_item i on i.id = s.stock_item_id
                            where s.offer_id = open.offer_id
                              and i.on_hand + i.backorder_limit - i.reserved < s.quantity
                       ) as sold_out
                  from shop_open_offer open) counted
       ) offers;
