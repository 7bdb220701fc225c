package services.sellers;

import java.time.Instant;

/** One entry of the audit log about a seller; values before and after are JSON or empty. */
public record AuditLine(
        Instant at, String actor, String action, String before, String after, String reason) {}
