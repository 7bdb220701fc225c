package services.sellers.requirements;

import domain.people.Permissions;
import domain.sellers.OnboardingRequirement;
import domain.sellers.OnboardingRequirementRepository;
import domain.shared.Slug;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import services.audit.AuditTrail;
import services.audit.AuditedAct;
import services.live.LiveFeed;
import services.live.Topic;
import services.shared.NotFound;

/** Operators decide what sellers must have done; every checklist follows at once. */
@Service
@Transactional
@PreAuthorize("hasAuthority('" + Permissions.SELLERS_CONFIGURE + "')")
public class RequirementConfiguration {

    private static final int GAP = 10;

    private final OnboardingRequirementRepository requirements;
    private final AuditTrail audit;
    private final LiveFeed live;

    RequirementConfiguration(
            OnboardingRequirementRepository requirements, AuditTrail audit, LiveFeed live) {
        this.requirements = requirements;
        this.audit = audit;
        this.live = live;
    }

    /** In the order sellers see them, those switched off included. */
    @Transactional(readOnly = true)
    public List<RequirementRow> list() {
        return all().stream().map(RequirementRow::of).toList();
    }

    /** At the end of the list. */
    public String add(RequirementDraft draft) {
        var all = all();
        var position = all.isEmpty() ? GAP : all.getLast().position() + GAP;
        var requirement = new OnboardingRequirement(freeKey(draft.label()), draft.kind(), position);
        requirement.describe(draft.label(), draft.hint(), draft.amount(), draft.mandatory());
        requirements.save(requirement);
        record("add", null, requirement);
        return requirement.key();
    }

    public void change(String key, RequirementDraft draft) {
        change(
                key,
                "change",
                requirement ->
                        requirement.describe(
                                draft.label(), draft.hint(), draft.amount(), draft.mandatory()));
    }

    /** Checklists show it again. */
    public void activate(String key) {
        change(key, "activate", OnboardingRequirement::activate);
    }

    /** Checklists no longer show it; what sellers did for it is kept. */
    public void deactivate(String key) {
        change(key, "deactivate", OnboardingRequirement::deactivate);
    }

    /**
     * @param steps how many places towards the end; negative towards the beginning
     */
    public void move(String key, int steps) {
        var ordered = new ArrayList<>(all());
        var from = ordered.indexOf(require(key));
        var to = Math.clamp((long) from + steps, 0, ordered.size() - 1);
        var moved = RequirementRow.of(ordered.get(from));
        ordered.add(to, ordered.remove(from));
        for (int i = 0; i < ordered.size(); i++) {
            ordered.get(i).moveTo((i + 1) * GAP);
        }
        ordered.forEach(requirements::save);
        record("move", moved, ordered.get(to));
    }

    private void change(String key, String verb, Consumer<OnboardingRequirement> change) {
        var requirement = require(key);
        var before = RequirementRow.of(requirement);
        change.accept(requirement);
        requirements.save(requirement);
        record(verb, before, requirement);
    }

    private void record(
            String verb, @Nullable RequirementRow before, OnboardingRequirement requirement) {
        audit.record(
                AuditedAct.of("requirement." + verb, "onboarding-requirement", requirement.key())
                        .changing(before, RequirementRow.of(requirement)));
        live.changed(Topic.of("onboarding-requirement"));
    }

    private OnboardingRequirement require(String key) {
        return requirements.findById(key).orElseThrow(() -> new NotFound("requirement", key));
    }

    private List<OnboardingRequirement> all() {
        return Collections.unmodifiableList(requirements.findAllByOrderByPositionAscKeyAsc());
    }

    private String freeKey(String label) {
        var base = Slug.from(label).value();
        var key = base;
        for (int suffix = 2; requirements.findById(key).isPresent(); suffix++) {
            key = base + "-" + suffix;
        }
        return key;
    }
}
