/**
 * The public catalogue's pages: HTML made on the server, without session, log-in or console code.
 *
 * <p>A controller reads through {@code services.shop}, makes a model whose texts and addresses are
 * ready, and a template of {@code src/main/jte} writes it. Templates escape whatever they print;
 * what may be printed as it is has a type of its own ({@link views.shop.JsonLd}, {@link
 * services.shop.ProductDetails.Description}).
 */
@NullMarked
package views.shop;

import org.jspecify.annotations.NullMarked;
