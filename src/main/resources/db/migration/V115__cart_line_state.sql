-- Whether an offer that lies in a cart can be sold at the moment; the names are those of
-- domain.carts.LineState.
create function cart_line_state(o offer, p product, s seller, currency char(3)) returns text
    language sql stable parallel safe
    return case
        when o.deleted_at is not null or p.deleted_at is not null or p.status <> 'APPROVED' then 'GONE'
        when s.status <> 'APPROVED' then 'SELLER_GONE'
        when s.holiday_from is not null
             and (now() at time zone 'UTC')::date
                 between s.holiday_from and coalesce(s.holiday_until, 'infinity'::date) then 'SELLER_ON_HOLIDAY'
        when o.status <> 'ACTIVE' then 'PAUSED'
        when o.currency <> currency then 'OTHER_CURRENCY'
        else 'FOR_SALE'
    end;
