package declarations.report.chart;

import declarations.report.view.Matrix;
import java.util.ArrayList;
import java.util.List;

/**
 * The steps of lightness of a matrix, a path each: browsers draw a few long paths much faster than many rectangles.
 *
 * @param limits in whole percent, ascending from 0, one more than there are steps
 * @param paths of each step
 */
record Steps(List<Integer> limits, List<StringBuilder> paths) {
    /** Shares that one declaration takes from another. */
    static Steps ofShares() {
        return of(List.of(0, 10, 20, 35, 50, 65, 80, 100));
    }

    /** Means over many pairs, of which most have next to nothing in common. */
    static Steps ofMeans() {
        return of(List.of(0, 1, 2, 5, 10, 20, 35, 100));
    }

    private static Steps of(List<Integer> limits) {
        List<StringBuilder> paths = new ArrayList<>();
        for (int i = 1; i < limits.size(); i++) {
            paths.add(new StringBuilder());
        }
        return new Steps(limits, paths);
    }

    /** The step of a share above 0, from 1; 0 for nothing. */
    int step(double share) {
        if (!(share > 0)) {
            return 0;
        }
        int step = 1;
        while (step < paths.size() && 100 * share >= limits.get(step)) {
            step++;
        }
        return step;
    }

    /** Numbers on the darker half of the steps are written light, in the dark theme the other way round. */
    String onTop(double share) {
        return step(share) <= 4 ? "on-light" : "on-dark";
    }

    void add(int step, int x, int y, int width, int height) {
        paths.get(step - 1)
                .append('M')
                .append(x)
                .append(' ')
                .append(y)
                .append('h')
                .append(width)
                .append('v')
                .append(height)
                .append('h')
                .append(-width)
                .append('z');
    }

    List<Matrix.Step> steps() {
        List<Matrix.Step> steps = new ArrayList<>();
        for (int i = 0; i < paths.size(); i++) {
            String range = (limits.get(i) == 0 ? "above 0" : limits.get(i)) + "–" + limits.get(i + 1) + "\u00A0%";
            steps.add(new Matrix.Step("m" + (i + 1), range, paths.get(i).toString()));
        }
        return steps;
    }
}
