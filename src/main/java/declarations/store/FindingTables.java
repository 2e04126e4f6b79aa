package declarations.store;

import declarations.finding.Findings;

/** What is found beyond pairs, passages and phrases. */
final class FindingTables {
    private FindingTables() {}

    static Findings findings(Sql sql) {
        return new Findings(
                CarryTables.carryOvers(sql),
                LineageTables.lineage(sql),
                LineageTables.profiles(sql),
                ClauseTables.clauses(sql),
                PatternTables.patterns(sql),
                TermTables.KEYNESSES.all(sql),
                TermTables.watching(sql));
    }

    static void replace(Sql sql, Findings now) {
        CarryTables.replace(sql, now.carryOvers());
        LineageTables.replace(sql, now.lineage());
        LineageTables.replace(sql, now.profiles());
        ClauseTables.replace(sql, now.clauses());
        PatternTables.replace(sql, now.patterns());
        TermTables.KEYNESSES.replace(sql, now.keynesses());
        TermTables.replace(sql, now.watching());
    }
}
