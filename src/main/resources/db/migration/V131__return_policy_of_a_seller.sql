-- What a seller's policy says must be known to whoever wants to send goods back, one policy at a
-- time; the rows themselves stay the seller's.
create function return_policy_of(of_seller uuid) returns setof return_policy
    language sql stable security definer set search_path from current as $$
    select * from return_policy where seller_id = of_seller
$$;
