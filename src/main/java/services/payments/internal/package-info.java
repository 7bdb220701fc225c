/** How payments are kept, and what is done with them when nobody is waiting. */
@NullMarked
package services.payments.internal;

import org.jspecify.annotations.NullMarked;
