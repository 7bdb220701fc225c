package domain.returns;

import java.util.List;

/** What whoever handles a return may do with it. */
public sealed interface ReturnStep {

    /** The goods may come back; {@code answer} says how, and may be empty. */
    record Approve(String answer) implements ReturnStep {}

    record Refuse(String answer) implements ReturnStep {}

    /** The parcel is here. */
    record Receive() implements ReturnStep {}

    record Inspect(List<InspectedLine> lines) implements ReturnStep {}

    /** What was accepted is paid back. */
    record Refund() implements ReturnStep {}

    /** What was accepted is sent once more; {@code answer} may say how. */
    record Replace(String answer) implements ReturnStep {}

    record Reject(String answer) implements ReturnStep {}
}
