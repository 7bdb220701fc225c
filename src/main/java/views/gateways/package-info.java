/** What gateways call, and the page of the test gateway on which shoppers confirm. */
@NullMarked
package views.gateways;

import org.jspecify.annotations.NullMarked;
