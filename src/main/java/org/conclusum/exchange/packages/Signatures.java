package org.conclusum.exchange.packages;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;

/** Ed25519 (RFC 8032) and SHA-256 as packages use them. */
final class Signatures {

    private static final String ALGORITHM = "Ed25519";

    private Signatures() {}

    static KeyPair newPair() {
        try {
            return KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Java has Ed25519 since 15", missing);
        }
    }

    static byte[] sign(byte[] bytes, PrivateKey key) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(key);
            signature.update(bytes);
            return signature.sign();
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("the key of the installation does not sign", failed);
        }
    }

    /** Whether the signature of these bytes is that of the key; a key that is none signs nothing. */
    static boolean verify(byte[] bytes, byte[] signature, String key) {
        try {
            Signature check = Signature.getInstance(ALGORITHM);
            check.initVerify(publicKey(key));
            check.update(bytes);
            return check.verify(signature);
        } catch (GeneralSecurityException | IllegalArgumentException broken) {
            return false;
        }
    }

    private static PublicKey publicKey(String key) throws GeneralSecurityException {
        return KeyFactory.getInstance(ALGORITHM)
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(key)));
    }

    static boolean isKey(String key) {
        try {
            publicKey(key);
            return true;
        } catch (GeneralSecurityException | IllegalArgumentException broken) {
            return false;
        }
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }

    /** The SHA-256 of a key, by which two people compare it. */
    static String fingerprint(String key) {
        return sha256(Base64.getDecoder().decode(key));
    }
}
