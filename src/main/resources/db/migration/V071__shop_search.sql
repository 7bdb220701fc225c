-- Available products come first in every order.
create index shop_product_available_idx on shop_product ((offer_count = 0), published_at desc, product_id);
create index shop_product_dearest_idx on shop_product (currency, price_minor_units desc, product_id);
create index shop_word_unused_idx on shop_word (word) where occurrences <= 0;
-- Candidates for a mistyped word share its first letters.
create index shop_word_prefix_idx on shop_word (word text_pattern_ops);
-- After an import every search would walk the list of entries not yet merged into the index, fifty
-- times slower, until a vacuum comes by. The projection can wait instead; shoppers cannot.
alter index shop_product_search_idx set (fastupdate = off);
alter index shop_product_title_idx set (fastupdate = off);
alter index shop_product_category_idx set (fastupdate = off);
alter index shop_product_sellers_idx set (fastupdate = off);
alter index shop_product_facets_idx set (fastupdate = off);
alter index shop_word_trigram_idx set (fastupdate = off);
