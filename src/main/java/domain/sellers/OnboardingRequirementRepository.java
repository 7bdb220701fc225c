package domain.sellers;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The requirements operators have configured, a list of a dozen at most. */
public interface OnboardingRequirementRepository extends Repository<OnboardingRequirement, String> {

    OnboardingRequirement save(OnboardingRequirement requirement);

    Optional<OnboardingRequirement> findById(String key);

    List<OnboardingRequirement> findAllByOrderByPositionAscKeyAsc();
}
