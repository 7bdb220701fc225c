-- It asks the planner, which a function that promises to change nothing may not: from five thousand
-- orders on, counting them failed.
alter function order_count(jsonb, int) volatile;
