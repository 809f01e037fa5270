package entente.bench.library;

import entente.actor.Actor;
import entente.attribution.Modality;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is true in the invented world, or said to be ahead or denied there.
 *
 * @param act what was done and how it is told
 * @param actor who did it
 * @param recipient to whom
 * @param via a go-between
 * @param day when
 * @param object the thing it was about
 * @param place where
 * @param modality whether it happened
 * @param dated whether texts know when
 * @param answers what it answered, or null
 */
record Fact(
    Act act,
    Actor actor,
    Actor recipient,
    Actor via,
    LocalDate day,
    String object,
    String place,
    Modality modality,
    boolean dated,
    @Nullable Fact answers) {}
