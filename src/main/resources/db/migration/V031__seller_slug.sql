-- An applicant sees no seller that is not approved, yet must not take its web name. The function
-- sees all of them and tells nothing but a free name; the lock makes two at once take turns.
create function free_seller_slug(wanted text) returns text
    language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
    candidate text := wanted;
    suffix    int  := 1;
begin
    perform pg_advisory_xact_lock(hashtext('seller_slug'));
    while exists (select 1 from seller where slug = candidate) loop
        suffix := suffix + 1;
        candidate := wanted || '-' || suffix;
    end loop;
    return candidate;
end $$;
