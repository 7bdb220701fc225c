package services.payments.bank;

import java.util.List;

/** Reads the bank statements that people import. */
public interface StatementFiles {

    /**
     * @param name of the file, by whose end its kind is told
     * @throws domain.shared.Refused when it is not a statement
     */
    List<StatementLine> read(String name, byte[] content);
}
