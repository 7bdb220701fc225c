/**
 * The checkout on one page, in steps that unfold one after the other: address, shipping, payment;
 * then the way back from the gateway and the confirmation. Where the money goes through a gateway's
 * page, no card data ever comes to ours.
 */
@NullMarked
package views.shop.checkout;

import org.jspecify.annotations.NullMarked;
