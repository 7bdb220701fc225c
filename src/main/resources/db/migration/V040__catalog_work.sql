-- Answers two questions about rows a seller must not see, and shows nothing of them.

create function product_slug_taken(wanted text) returns boolean
    language sql stable security definer set search_path = public, pg_temp
    return exists (select 1 from product where slug = wanted);

create function offered_by_others(of_product uuid, but_seller uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp
    return exists (select 1 from offer
                    where product_id = of_product and seller_id <> but_seller and deleted_at is null);

create table bulk_action (
    id        uuid        primary key,
    seller_id uuid        not null references seller (id),
    kind      text        not null,
    percent   numeric(6, 2),
    made_by   uuid        not null references app_user (id),
    made_at   timestamptz not null,
    undone_at timestamptz,
    constraint bulk_action_kind_known check (kind in ('PAUSE', 'ACTIVATE', 'CHANGE_PRICE', 'DELETE')),
    constraint bulk_action_percent_for_prices check ((kind = 'CHANGE_PRICE') = (percent is not null))
);
comment on table bulk_action is 'Something a seller did to many products or offers at once, and can take back once.';
create index bulk_action_seller_idx on bulk_action (seller_id, made_at desc);
alter table bulk_action enable row level security;
create policy bulk_action_scope on bulk_action using (in_scope(seller_id)) with check (in_scope(seller_id));

create table bulk_action_row (
    action_id     uuid   not null references bulk_action (id),
    position      int    not null,
    seller_id     uuid   not null,
    target        text   not null,
    target_id     uuid   not null,
    before        jsonb,
    version_after bigint not null,
    primary key (action_id, position),
    constraint bulk_action_row_target_known check (target in ('PRODUCT', 'OFFER'))
);
comment on table bulk_action_row is
    'What a bulk action did to one thing: how it was (of offers) and the version it left behind, which an undo expects to find.';
alter table bulk_action_row enable row level security;
create policy bulk_action_row_scope on bulk_action_row using (in_scope(seller_id)) with check (in_scope(seller_id));
