package services.adapters.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import domain.shared.Refused;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import services.payments.bank.StatementLine;

class BankFilesTest {

    private static final String CAMT =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08">
             <BkToCstmrStmt><Stmt><Acct><Id><IBAN>DE02120300000000202051</IBAN></Id></Acct>
              <Ntry><Amt Ccy="EUR">119.90</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>
               <BookgDt><Dt>2026-11-19</Dt></BookgDt><AcctSvcrRef>B1</AcctSvcrRef>
               <NtryDtls><TxDtls><Refs><EndToEndId>NOTPROVIDED</EndToEndId></Refs>
                <RltdPties><Dbtr><Pty><Nm>Ada Käufer</Nm></Pty></Dbtr></RltdPties>
                <RmtInf><Ustrd>RF12 3456</Ustrd><Ustrd>thanks</Ustrd></RmtInf></TxDtls></NtryDtls>
              </Ntry>
              <Ntry><Amt Ccy="EUR">30.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts>
               <BookgDt><DtTm>2026-11-20T10:00:00Z</DtTm></BookgDt><AcctSvcrRef>B2</AcctSvcrRef>
               <NtryDtls>
                <TxDtls><Amt Ccy="EUR">10.00</Amt><RmtInf><Ustrd>one</Ustrd></RmtInf></TxDtls>
                <TxDtls><Amt Ccy="EUR">20.00</Amt><RmtInf><Ustrd>two</Ustrd></RmtInf></TxDtls>
               </NtryDtls></Ntry>
              <Ntry><Amt Ccy="EUR">5.00</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts>BOOK</Sts>
               <BookgDt><Dt>2026-11-20</Dt></BookgDt><AddtlNtryInf>fee</AddtlNtryInf></Ntry>
              <Ntry><Amt Ccy="EUR">99.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>PDNG</Sts>
               <BookgDt><Dt>2026-11-20</Dt></BookgDt></Ntry>
             </Stmt></BkToCstmrStmt>
            </Document>
            """;

    private final BankFiles files = new BankFiles();

    @Test
    void readsEveryBookedTransactionOfACamtStatement() {
        var lines = files.read("statement.xml", bytes(CAMT));

        assertThat(lines)
                .extracting(StatementLine::amountMinorUnits)
                .containsExactly(11990L, 1000L, 2000L, -500L);
        var first = lines.getFirst();
        assertThat(first.payer()).isEqualTo("Ada Käufer");
        assertThat(first.purpose()).isEqualTo("RF12 3456 thanks");
        assertThat(first.bookedOn()).isEqualTo(LocalDate.of(2026, 11, 19));
        assertThat(first.account()).isEqualTo("DE02120300000000202051");
        assertThat(first.bankReference()).isEqualTo("B1");
        assertThat(lines.get(3).purpose()).isEqualTo("fee");
    }

    @Test
    void followsNoEntityOfAMaliciousFile() {
        var malicious =
                """
                <?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>
                <Document><BkToCstmrStmt><Stmt><Ntry><Amt Ccy="EUR">1</Amt><BookgDt><Dt>2026-11-20</Dt>
                </BookgDt><AddtlNtryInf>&x;</AddtlNtryInf></Ntry></Stmt></BkToCstmrStmt></Document>
                """;

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> files.read("s.xml", bytes(malicious)));
    }

    @Test
    void readsTablesOfEnglishAndGermanBanks() {
        var german =
                files.read(
                        "umsatz.csv",
                        bytes(
                                """
                                Buchungstag;Betrag;Währung;Zahlungspflichtiger;Verwendungszweck
                                19.11.2026;1.234,56;EUR;Jörg Müller;RF 12 345
                                20.11.26;-3,00;EUR;Bank;Gebühr
                                """));
        var english =
                files.read(
                        "s.csv",
                        bytes(
                                """
                                Date,Amount,Currency,Payer,Description
                                2026-11-20,"1,234.56",USD,Ann,hello
                                """));

        assertThat(german)
                .extracting(StatementLine::amountMinorUnits)
                .containsExactly(123456L, -300L);
        assertThat(german.get(1).bookedOn()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(english.getFirst().amountMinorUnits()).isEqualTo(123456);
        assertThat(english.getFirst().currency()).isEqualTo("USD");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
