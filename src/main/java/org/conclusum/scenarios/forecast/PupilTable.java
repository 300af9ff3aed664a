package org.conclusum.scenarios.forecast;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Pupils by school year and grade, and births by year, of one municipality and school type.
 *
 * @param firstGrade the lowest grade, 1 for a primary school, 5 or 7 for a secondary one
 * @param grades how many grades there are
 * @param pupils by the year in which the school year begins, one number for each grade
 * @param births by year
 */
public record PupilTable(
        int firstGrade, int grades, SortedMap<Integer, List<Long>> pupils, SortedMap<Integer, Long> births) {

    /** Children enter grade 1 in the sixth year after that of their birth. */
    public static final int AGE_IN_GRADE_ONE = 6;

    public static final int LAST_GRADE = 13;

    /** @throws IllegalArgumentException for grades that no school has, years with another number of grades, and numbers below zero */
    public PupilTable {
        if (firstGrade < 1 || grades < 1 || firstGrade + grades - 1 > LAST_GRADE) {
            throw new IllegalArgumentException("No school has " + grades + " grades from " + firstGrade);
        }
        SortedMap<Integer, List<Long>> rows = new TreeMap<>();
        for (Map.Entry<Integer, List<Long>> row : pupils.entrySet()) {
            if (row.getValue().size() != grades || row.getValue().stream().anyMatch(number -> number < 0)) {
                throw new IllegalArgumentException("No row of " + grades + " grades: " + row);
            }
            rows.put(row.getKey(), List.copyOf(row.getValue()));
        }
        if (births.values().stream().anyMatch(number -> number < 0)) {
            throw new IllegalArgumentException("No births: " + births);
        }
        pupils = java.util.Collections.unmodifiableSortedMap(rows);
        births = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(births));
    }

    /** The last year with pupils. */
    public Optional<Integer> lastYear() {
        return pupils.isEmpty() ? Optional.empty() : Optional.of(pupils.lastKey());
    }

    /** The last year whose births enter the school, as far as they are known without a gap after the last year of pupils. */
    public Optional<Integer> reach() {
        return lastYear().map(last -> {
            int year = last;
            while (births.containsKey(birthYear(year + 1))) {
                year++;
            }
            return year;
        });
    }

    /** When those were born who enter the lowest grade in this year. */
    public int birthYear(int year) {
        return year - AGE_IN_GRADE_ONE - (firstGrade - 1);
    }

    /** All pupils of a year; zero where the year is missing. */
    public long total(int year) {
        return pupils.getOrDefault(year, List.of()).stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    @Nullable
    Long birthsOf(int year) {
        return births.get(birthYear(year));
    }

    /** The table as it was known at the end of a year. */
    PupilTable until(int year) {
        return new PupilTable(firstGrade, grades, pupils.headMap(year + 1), births.headMap(year + 1));
    }
}
