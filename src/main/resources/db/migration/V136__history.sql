-- Events outlive an order of the past whose import was undone: they are never deleted, the order is.
alter table order_event drop constraint order_event_order_id_fkey;

alter table customer_order add column external_id text;
comment on column customer_order.external_id is 'What the source calls an order of the past.';

-- Reviews written here stay for good; those of an import that is undone go.
create policy review_delete on review for delete using (scope_is_all() and source <> 'SHOP');
