package declarations.phrase;

import java.util.Collections;
import java.util.List;
import java.util.PriorityQueue;

/** The best of many candidates, no more of which are held than are kept. */
final class Selection {
    private final int most;
    private final PriorityQueue<Candidate> worstFirst = new PriorityQueue<>(Collections.reverseOrder());
    private int offered;

    Selection(int most) {
        this.most = most;
    }

    void offer(Works works, int minTokens) {
        Candidates candidates = Candidates.of(works, minTokens);
        for (int repeat = candidates.first(); repeat >= 0; repeat = candidates.next(repeat)) {
            offer(Candidate.of(works, candidates, repeat));
        }
    }

    private void offer(Candidate candidate) {
        offered++;
        if (worstFirst.size() < most) {
            worstFirst.add(candidate);
        } else if (candidate.compareTo(worstFirst.element()) < 0) {
            worstFirst.remove();
            worstFirst.add(candidate);
        }
    }

    List<Candidate> bestFirst() {
        return worstFirst.stream().sorted().toList();
    }

    int leftOut() {
        return offered - worstFirst.size();
    }
}
