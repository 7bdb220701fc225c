/** What a seller tells about itself: profile, address, bank account, documents, holidays. */
@NullMarked
package views.seller.profile;

import org.jspecify.annotations.NullMarked;
