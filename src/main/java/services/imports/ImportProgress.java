package services.imports;

import java.util.List;

/**
 * How far a job has come.
 *
 * @param read rows read so far; all of them once the check is over
 * @param applied rows the commit is done with, of {@code toApply}
 * @param published products shoppers can see the new state of, of {@code toPublish}
 * @param counts by kind, those with rows only
 * @param remarks about the source as a whole
 */
public record ImportProgress(
        long read,
        long applied,
        long toApply,
        long published,
        long toPublish,
        List<KindCounts> counts,
        List<String> remarks) {

    public static final ImportProgress NONE =
            new ImportProgress(0, 0, 0, 0, 0, List.of(), List.of());

    /** Of everything the commit does, between 0 and 1. */
    public double share() {
        var all = toApply + toPublish;
        return all == 0 ? 0 : (double) (applied + published) / all;
    }
}
