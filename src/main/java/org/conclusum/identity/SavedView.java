package org.conclusum.identity;

import java.util.UUID;

/**
 * The filters of a list under a name.
 *
 * @param list the constant that names the list
 * @param query the filters as the address of the list keeps them
 * @param opensFirst whether the list opens with it
 */
public record SavedView(UUID id, String list, String name, String query, boolean opensFirst) {}
