-- Pictures of a product are changed by whoever may change the product. The product's own policies
-- decide which rows the inner query may return for update, so they are repeated here by scope.
alter table product_image enable row level security;
create policy product_image_read on product_image for select using (
    exists (select 1 from product p where p.id = product_id));
create policy product_image_insert on product_image for insert with check (
    exists (select 1 from product p
             where p.id = product_id and (in_scope(p.owner_seller_id) or scope_is_all())));
create policy product_image_update on product_image for update
    using (
    exists (select 1 from product p
             where p.id = product_id and (in_scope(p.owner_seller_id) or scope_is_all())))
    with check (
    exists (select 1 from product p
             where p.id = product_id and (in_scope(p.owner_seller_id) or scope_is_all())));
create policy product_image_delete on product_image for delete using (
    exists (select 1 from product p
             where p.id = product_id and (in_scope(p.owner_seller_id) or scope_is_all())));
