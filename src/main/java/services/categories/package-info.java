/**
 * The category tree and what products of each category say about themselves.
 *
 * <p>The tree is small, some hundred nodes, so it is read and changed as a whole. Attributes are
 * inherited downwards: a product has those of its category and of all above it. Moving a category
 * tells {@link domain.catalog.CategoryChanged}, because paths and facets shoppers see depend on it.
 */
@NullMarked
package services.categories;

import org.jspecify.annotations.NullMarked;
