package services.media;

import domain.people.Permissions;
import domain.shared.PlainText;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * The pictures of a product, for those who may edit it: operators any product, sellers their own.
 * To everybody else there is no such product.
 */
@Service
@PreAuthorize(
        "hasAnyAuthority('"
                + Permissions.OWN_PRODUCTS_READ
                + "', '"
                + Permissions.CATALOG_READ
                + "')")
public class ProductImages {

    public static final int MOST_PER_PRODUCT = 20;
    public static final int ALTERNATIVE_TEXT_MAX_LENGTH = 300;

    private static final String MAY_EDIT =
            "hasAnyAuthority('"
                    + Permissions.OWN_PRODUCTS_EDIT
                    + "', '"
                    + Permissions.CATALOG_MODERATE
                    + "')";

    private final ProductImageTable images;
    private final PictureLibrary library;

    ProductImages(ProductImageTable images, PictureLibrary library) {
        this.images = images;
        this.library = library;
    }

    /** In the order shoppers see them; the first stands for the product in lists. */
    public List<ProductImageRow> of(UUID productId) {
        return images.readable(productId);
    }

    /**
     * Adds a picture after the others.
     *
     * @throws PictureRefused when it cannot be shown, is there already, or is one too many
     */
    // Not one transaction: preparing takes long and must not hold a connection meanwhile.
    @PreAuthorize(MAY_EDIT)
    public UUID add(UUID productId, byte[] source) {
        images.requireEditable(productId);
        return images.append(productId, library.keep(source));
    }

    /**
     * Puts the pictures into the order given.
     *
     * @param order all pictures of the product, each once
     */
    @PreAuthorize(MAY_EDIT)
    public void arrange(UUID productId, List<UUID> order) {
        images.arrange(productId, order);
    }

    @PreAuthorize(MAY_EDIT)
    public void describe(UUID productId, UUID imageId, String alternativeText) {
        var text =
                PlainText.require(
                        "The description", alternativeText.strip(), ALTERNATIVE_TEXT_MAX_LENGTH);
        images.describe(productId, imageId, text);
    }

    /** Takes the picture off the product; the file stays, since another product may show it. */
    @PreAuthorize(MAY_EDIT)
    public void remove(UUID productId, UUID imageId) {
        images.remove(productId, imageId);
    }
}
