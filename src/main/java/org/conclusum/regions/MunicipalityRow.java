package org.conclusum.regions;

/**
 * A municipality (Kommune) of § 2 InvKG.
 *
 * @param ags official municipality key, five digits with leading zeros
 * @param name name with its type, as two bodies are called Leipzig
 * @param shortName name for narrow places
 * @param kind Kreisfreie Stadt, Landkreis or Kreis
 * @param region code of the region
 * @param land two letters of the Land
 */
public record MunicipalityRow(String ags, String name, String shortName, String kind, String region, String land) {}
