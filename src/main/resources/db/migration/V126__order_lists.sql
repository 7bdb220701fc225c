-- Which orders of the marketplace match what an operator asks for, as SQL text. Row-level security
-- asks for each row, and lets no index help where an operator like LIKE could leak; the functions
-- below ask once whether the transaction may see everything, and answer nothing if it may not.
create function order_condition(wanted jsonb) returns text
    language sql immutable parallel safe
    return concat_ws(' and ', 'true',
        'o.status = ' || quote_literal(wanted ->> 'status'),
        'o.source = ' || quote_literal(wanted ->> 'source'),
        'o.currency = ' || quote_literal(wanted ->> 'currency'),
        'o.customer_id = ' || quote_literal(wanted ->> 'customer') || '::uuid',
        'o.placed_at >= ' || quote_literal(wanted ->> 'from') || '::timestamptz',
        'o.placed_at < ' || quote_literal(wanted ->> 'until') || '::timestamptz',
        'o.number = ' || (wanted ->> 'number')::bigint,
        'exists (select from seller_order s where s.order_id = o.id and s.seller_id = '
            || quote_literal(wanted ->> 'seller') || '::uuid)',
        (select string_agg('o.search like ' || quote_literal('%' || word || '%'), ' and ')
           from jsonb_array_elements_text(wanted -> 'words') word));

-- The ids of one page, the newest first.
create function order_page(wanted jsonb, skipped bigint, most int) returns setof uuid
    language plpgsql stable security definer set search_path = public as $$
begin
    if not scope_is_all() then
        return;
    end if;
    return query execute 'select o.id from customer_order o where ' || order_condition(wanted)
        || ' order by o.placed_at desc, o.id desc limit $1 offset $2' using most, skipped;
end $$;

-- How many there are: exact up to the limit, beyond it the planner's estimate.
create function order_count(wanted jsonb, exact_up_to int) returns bigint
    language plpgsql stable security definer set search_path = public as $$
declare
    counted bigint;
    plan    jsonb;
begin
    if not scope_is_all() then
        return 0;
    end if;
    execute 'select count(*) from (select from customer_order o where ' || order_condition(wanted)
        || ' limit $1) found' into counted using exact_up_to + 1;
    if counted <= exact_up_to then
        return counted;
    end if;
    execute 'explain (format json) select from customer_order o where ' || order_condition(wanted)
        into plan;
    return greatest(counted, (plan -> 0 -> 'Plan' ->> 'Plan Rows')::bigint);
end $$;

create table order_view (
    id        uuid primary key,
    person_id uuid not null references app_user (id),
    name      text not null,
    query     text not null,
    constraint order_view_name_unique unique (person_id, name),
    constraint order_view_name_length check (length(name) between 1 and 60),
    constraint order_view_query_length check (length(query) <= 2000)
);
comment on table order_view is 'A filter of the list of all orders that somebody kept under a name; query: as in its address.';
alter table order_view enable row level security;
create policy order_view_scope on order_view using (in_customer(person_id)) with check (in_customer(person_id));
