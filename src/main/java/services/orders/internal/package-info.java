/** The tables of orders: loading a seller order, writing what an event changed, and its log. */
@NullMarked
package services.orders.internal;

import org.jspecify.annotations.NullMarked;
