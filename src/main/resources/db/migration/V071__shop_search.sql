-- Available products come first in every order.
create index shop_product_available_idx on shop_product ((offer_count = 0), published_at desc, product_id);
create index shop_product_dearest_idx on shop_product (currency, price_minor_units desc, product_id);
create index shop_word_unused_idx on shop_word (word) where occurrences <= 0;
-- Candidates for a mistyped word share its first letters.
create index shop_word_prefix_idx on shop_word (word text_pattern_ops);
