package domain.sellers;

import domain.shared.SellerId;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The documents sellers have uploaded. */
public interface SellerDocumentRepository extends Repository<SellerDocument, DocumentId> {

    SellerDocument save(SellerDocument document);

    Optional<SellerDocument> findById(DocumentId id);

    /** Only one of the seller's own: scope first. */
    Optional<SellerDocument> findByIdAndSellerId(DocumentId id, SellerId sellerId);
}
