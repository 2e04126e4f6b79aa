package declarations.store;

import declarations.finding.Findings;

/** What is found beyond pairs, passages and phrases. */
record FindingTables(Sql sql) {
    Findings findings() {
        return new Findings(
                CarryTables.carryOvers(sql),
                LineageTables.lineage(sql),
                LineageTables.profiles(sql),
                ClauseTables.clauses(sql),
                PatternTables.patterns(sql),
                TermTables.KEYNESSES.all(sql),
                TermTables.watching(sql));
    }

    void replace(Findings findings) {
        CarryTables.replace(sql, findings.carryOvers());
        LineageTables.replace(sql, findings.lineage());
        LineageTables.replace(sql, findings.profiles());
        ClauseTables.replace(sql, findings.clauses());
        PatternTables.replace(sql, findings.patterns());
        TermTables.KEYNESSES.replace(sql, findings.keynesses());
        TermTables.replace(sql, findings.watching());
    }
}
