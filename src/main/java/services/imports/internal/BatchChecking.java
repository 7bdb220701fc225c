package services.imports.internal;

import java.util.List;
import org.springframework.stereotype.Component;
import services.imports.taking.ContentJson;
import services.imports.taking.ImportScope;
import services.imports.taking.Taking;
import services.imports.taking.UnnamedSeller;

/** What the reading of one source needs to stage its rows batch by batch. */
@Component
class BatchChecking {

    final Jobs jobs;
    final JobTransactions transactions;
    final Staging staging;
    final Taking taking;
    final ContentJson json;
    final RawFields raw;
    final UnnamedSeller unnamedSeller;
    final Tally.Stored stored;

    BatchChecking(
            Jobs jobs,
            JobTransactions transactions,
            Staging staging,
            Taking taking,
            ContentJson json,
            RawFields raw,
            UnnamedSeller unnamedSeller,
            Tally.Stored stored) {
        this.jobs = jobs;
        this.transactions = transactions;
        this.staging = staging;
        this.taking = taking;
        this.json = json;
        this.raw = raw;
        this.unnamedSeller = unnamedSeller;
        this.stored = stored;
    }

    CheckRun begin(Job job, ImportScope scope, List<String> remarks) {
        return new CheckRun(this, job, scope, remarks);
    }
}
