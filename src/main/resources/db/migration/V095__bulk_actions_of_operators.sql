-- Without a seller it is an action of the people who run the marketplace: the policies, which ask
-- in_scope(seller_id), then show it to them alone.
alter table bulk_action alter column seller_id drop not null;
alter table bulk_action_row alter column seller_id drop not null;
comment on table bulk_action is
    'Something done to many products or offers at once, by a seller or (without seller_id) by people who run the marketplace, that can be taken back once.';
