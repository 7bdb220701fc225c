package domain.sellers;

import domain.shared.SellerId;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All sellers. */
public interface SellerRepository extends Repository<Seller, SellerId> {

    /** At once, so that rows which refer to it can follow and a conflict shows here. */
    Seller saveAndFlush(Seller seller);

    Optional<Seller> findById(SellerId id);
}
